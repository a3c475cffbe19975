import Foundation
import ReadoutExport
import ReadoutModel
import Synchronization

/// The rules, each as a function that returns what breaks it.
struct Rules {
    let exporter: ExporterUnderTest
    let reading: OutputReading
    let documents: [Document]

    private func finding(_ rule: ExporterRule, _ document: Document?, _ message: String) -> Finding {
        Finding(rule: rule, document: document?.id.string ?? "", message: message)
    }

    /// Every document alone, as others are compared with; findings where one is an error.
    func valid() -> (alone: [ExporterUnderTest.Written], findings: [Finding]) {
        var findings: [Finding] = []
        let alone = documents.map { document in
            do {
                return try exporter.alone(document)
            } catch {
                findings.append(finding(.valid, document, "is an error: \(error)"))
                return ExporterUnderTest.Written(bytes: [])
            }
        }
        return (alone, findings)
    }

    func sameAgain(_ alone: [ExporterUnderTest.Written]) throws -> [Finding] {
        var findings: [Finding] = []
        for (document, written) in zip(documents, alone) where try exporter.alone(document) != written {
            findings.append(finding(.sameAgain, document, "other bytes or omissions the second time"))
        }
        if try exporter.combined(documents) != exporter.combined(documents) {
            findings.append(finding(.sameAgain, nil, "another combined file the second time"))
        }
        return findings
    }

    /// Each document after its neighbour, and last to first.
    func anyOrder(_ alone: [ExporterUnderTest.Written]) throws -> [Finding] {
        var findings: [Finding] = []
        let parts = try documents.map(exporter.part)
        for index in documents.indices.reversed() {
            let document = documents[index]
            if try exporter.alone(document) != alone[index] {
                findings.append(finding(.anyOrder, document, "other bytes or omissions in another order"))
            } else if try exporter.part(document) != parts[index] {
                findings.append(finding(.anyOrder, document, "other bytes in a combined file of another order"))
            }
        }
        return findings
    }

    /// Four threads at once, each of which begins with another document.
    func anyTask(_ alone: [ExporterUnderTest.Written]) -> [Finding] {
        let (exporter, documents) = (exporter, documents)
        let changed = Mutex(Set<Int>())
        let group = DispatchGroup()
        for number in 0..<4 {
            group.enter()
            Thread.detachNewThread {
                for step in documents.indices {
                    let index = (step + number * documents.count / 4) % documents.count
                    if (try? exporter.alone(documents[index])) != alone[index] {
                        changed.withLock { _ = $0.insert(index) }
                    }
                }
                group.leave()
            }
        }
        group.wait()
        return changed.withLock { $0 }.sorted().map {
            finding(.anyTask, documents[$0], "other bytes or omissions among several tasks")
        }
    }

    func utf8(_ alone: [ExporterUnderTest.Written]) throws -> [Finding] {
        var findings: [Finding] = []
        for (document, written) in zip(documents, alone) where !isUTF8(written.bytes) {
            findings.append(finding(.utf8, document, "the bytes are not UTF-8"))
        }
        if !isUTF8(try exporter.combined(documents).bytes) {
            findings.append(finding(.utf8, nil, "the combined file is not UTF-8"))
        }
        return findings
    }

    private func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// Alone and in a combined file.
    func nothingLost(_ alone: [ExporterUnderTest.Written]) throws -> [Finding] {
        var findings: [Finding] = []
        for (document, written) in zip(documents, alone) {
            let outputs = [("", written), (" of a combined file", try exporter.part(document))]
            for (framing, output) in outputs where !output.bytes.isEmpty {
                var searchable = SearchableOutput(String(decoding: output.bytes, as: UTF8.self), reading)
                let omitted = output.omissions.map(\.field)
                for (field, text) in document.readableTexts() where !reading.leavesOut(field) {
                    let isOmitted = omitted.contains { holds($0, field) || reading.implies($0, field) }
                    if !isOmitted, !searchable.contains(text) {
                        findings.append(
                            finding(.nothingLost, document, "\(field) is neither in the bytes\(framing) nor omitted"))
                    }
                }
            }
        }
        return findings
    }

    /// Whether an omission of a field is one of another: `quotes[0]` holds `quotes[0].text`, and `quotes` both.
    private func holds(_ omitted: String, _ field: String) -> Bool {
        guard field.hasPrefix(omitted) else { return false }
        let next = field.dropFirst(omitted.count).first
        return next == nil || next == "." || next == "["
    }

    func nothingOfItsOwn(_ alone: [ExporterUnderTest.Written]) throws -> [Finding] {
        var findings: [Finding] = []
        let silent = documents.indices.filter { alone[$0].bytes.isEmpty }
        for index in silent where alone[index].omissions.isEmpty {
            findings.append(
                finding(.nothingOfItsOwn, documents[index], "nothing is written, and no omission says why"))
        }
        guard !silent.isEmpty else { return findings }
        let only = silent.map { documents[$0] }
        if !(try exporter.combined(only).bytes.isEmpty) {
            findings.append(
                finding(.nothingOfItsOwn, only[0], "a combined file of nothing but such documents has bytes"))
        }
        let others = documents.indices.filter { !alone[$0].bytes.isEmpty }.map { documents[$0] }
        if try exporter.combined(documents).bytes != exporter.combined(others).bytes {
            findings.append(finding(.nothingOfItsOwn, only[0], "it leaves a trace in a combined file"))
        }
        return findings
    }

    func framing(_ alone: [ExporterUnderTest.Written]) throws -> [Finding] {
        var findings: [Finding] = []
        for (document, written) in zip(documents, alone) {
            let part = try exporter.part(document)
            if part.bytes.isEmpty != written.bytes.isEmpty {
                let framing = part.bytes.isEmpty ? "alone" : "in a combined file"
                findings.append(finding(.framing, document, "is written \(framing) only"))
            } else if !part.bytes.isEmpty, part.omissions != written.omissions {
                findings.append(finding(.framing, document, "other omissions in a combined file than alone"))
            }
        }
        return findings
    }
}
