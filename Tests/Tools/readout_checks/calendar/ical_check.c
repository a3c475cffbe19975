// Reads a calendar with libical and prints what it understood, one JSON object a line:
//   {"event": {"uid": ..., "start": ..., ...}}   for each VEVENT, its times as UTC instants or dates
//   {"problem": "..."}                           for each error of the parser and of the restriction check
// Usage: ical_check CALENDAR.ics; exit 2 when there is no calendar in it.
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_text(const char *text)
{
    putchar('"');
    for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
        if (*c == '"' || *c == '\\')
            printf("\\%c", *c);
        else if (*c < 0x20)
            printf("\\u%04x", *c);
        else
            putchar(*c);
    }
    putchar('"');
}

static void print_problem(const char *what)
{
    printf("{\"problem\": ");
    print_text(what);
    printf("}\n");
}

static void print_field(const char *name, const char *value)
{
    if (!value)
        return;
    printf(", \"%s\": ", name);
    print_text(value);
}

// The instant of a DTSTART or DTEND. A TZID is looked up in the calendar alone, so its own VTIMEZONE is what counts.
static void print_time(const char *name, icalcomponent *calendar, icalproperty *property, struct icaltimetype time)
{
    icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (parameter) {
        const char *id = icalparameter_get_tzid(parameter);
        icaltimezone *zone = icalcomponent_get_timezone(calendar, id);
        if (!zone) {
            print_field(name, "its TZID has no VTIMEZONE");
            return;
        }
        time = icaltime_convert_to_zone(icaltime_set_timezone(&time, zone), icaltimezone_get_utc_timezone());
    }
    printf(", \"%s\": \"", name);
    printf("%04d-%02d-%02d", time.year, time.month, time.day);
    if (!time.is_date)
        printf("T%02d:%02d:%02d%s", time.hour, time.minute, time.second, icaltime_is_utc(time) ? "Z" : "");
    putchar('"');
}

static void print_event(icalcomponent *calendar, icalcomponent *event)
{
    icalproperty *uid = icalcomponent_get_first_property(event, ICAL_UID_PROPERTY);
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    icalproperty *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
    icalproperty *sequence = icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY);
    icalproperty *transparency = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
    icalproperty_status status = icalcomponent_get_status(event);
    char number[32];

    printf("{\"event\": {\"uid\": ");
    print_text(uid ? icalproperty_get_uid(uid) : "");
    print_field("summary", icalcomponent_get_summary(event));
    print_field("location", icalcomponent_get_location(event));
    print_field("description", icalcomponent_get_description(event));
    print_field("status", status == ICAL_STATUS_NONE ? NULL : icalproperty_status_to_string(status));
    if (sequence) {
        snprintf(number, sizeof number, "%d", icalproperty_get_sequence(sequence));
        print_field("sequence", number);
    }
    if (transparency)
        print_field("transparency", icalproperty_get_transp(transparency) == ICAL_TRANSP_TRANSPARENT ? "TRANSPARENT" : "OPAQUE");
    if (start)
        print_time("start", calendar, start, icalproperty_get_dtstart(start));
    if (end)
        print_time("end", calendar, end, icalproperty_get_dtend(end));
    printf("}}\n");
}

static void print_errors(icalcomponent *component)
{
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
        print_problem(icalproperty_get_xlicerror(property));
    for (icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        print_errors(inner);
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t size = 0, capacity = 1 << 16, count;
    char *text = malloc(capacity);
    if (!file || !text) {
        perror(path);
        exit(2);
    }
    while ((count = fread(text + size, 1, capacity - size - 1, file)) > 0) {
        size += count;
        if (capacity - size < 2 && !(text = realloc(text, capacity *= 2)))
            exit(2);
    }
    fclose(file);
    text[size] = 0;
    return text;
}

int main(int count, char **arguments)
{
    if (count != 2) {
        fprintf(stderr, "usage: ical_check CALENDAR.ics\n");
        return 2;
    }
    char *text = read_file(arguments[1]);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
        fprintf(stderr, "%s: libical finds no single calendar in it\n", arguments[1]);
        return 2;
    }
    icalrestriction_check(calendar); // leaves what it finds as X-LIC-ERROR properties
    print_errors(calendar);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        print_event(calendar, event);
    icalcomponent_free(calendar);
    free(text);
    return 0;
}
