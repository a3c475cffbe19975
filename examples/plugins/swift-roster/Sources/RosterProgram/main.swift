import ICalendarExporter
import JSONExporter
import MarkdownExporter
import RDFExporter
import ReadoutCommandLine
import RosterExporter
import YAMLExporter

var program = try ReadoutProgram(
    JSONExporter.self, NDJSONExporter.self, YAMLExporter.self, MarkdownExporter.self, ICalendarExporter.self,
    RDFExporter.self, RosterExporter.self)
program.name = "roster-readout"
program.version = "1.0.0"
program.main()
