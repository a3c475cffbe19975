import ICalendarExporter
import JSONExporter
import MarkdownExporter
import RDFExporter
import ReadoutCommandLine
import RosterExporter
import YAMLExporter

try ReadoutProgram(
    JSONExporter.self, NDJSONExporter.self, YAMLExporter.self, MarkdownExporter.self, ICalendarExporter.self,
    RDFExporter.self, RosterExporter.self
).main()
