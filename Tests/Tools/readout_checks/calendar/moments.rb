# What Ruby's icalendar reads in calendars: for each event of each file a line of JSON with the file's name and the start as
# an instant, or what it failed with.
require 'icalendar'
require 'json'

ARGF.each_line(chomp: true) do |path|
  begin
    calendars = File.open(path, 'r:UTF-8') { |file| Icalendar::Calendar.parse(file) }
    calendars.flat_map(&:events).each do |event|
      puts JSON.generate([File.basename(path), event.dtstart.value.to_time.utc.strftime('%Y-%m-%dT%H:%M:%SZ')])
    end
  rescue StandardError => error
    puts JSON.generate([File.basename(path), error.message])
  end
end
