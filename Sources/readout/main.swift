import ICalendarExporter
import JSONExporter
import MarkdownExporter
import RDFExporter
import ReadoutCommandLine
import YAMLExporter

try ReadoutProgram(
    JSONExporter.self, NDJSONExporter.self, YAMLExporter.self, MarkdownExporter.self, ICalendarExporter.self,
    RDFExporter.self
).main()
