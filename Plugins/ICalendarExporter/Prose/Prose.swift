import ReadoutModel
import ReadoutSyntax

/// Text for people, as DESCRIPTION has it: paragraphs, headings and lists.
///
/// Plain text is what calendars show as it stands, often on a narrow screen: paragraphs stand apart by an empty line,
/// and each item of a list has a line of its own.
///
/// ```swift
/// prose.begin(.plain)
/// prose.heading("Participants")
/// prose.item()
/// prose.text(participant.name)
/// prose.end()
/// ```
struct Prose: ~Copyable {
    enum Form {
        case plain
    }

    private enum Block {
        case paragraph, heading, item
    }

    private var out = ByteBuffer(capacity: 4096)
    private var form = Form.plain
    private var open: Block?

    /// The text so far, valid until it changes.
    var bytes: UnsafeRawBufferPointer { out.bytes }

    /// Begins anew.
    mutating func begin(_ form: Form) {
        out.truncate(to: 0)
        self.form = form
        open = nil
    }

    mutating func end() { open = nil }

    // MARK: Blocks

    mutating func paragraph() { begin(.paragraph) }

    mutating func heading(_ text: StaticString) {
        begin(.heading)
        literal(text)
    }

    /// An item of a list, which follows a heading or an item.
    mutating func item() { begin(.item) }

    /// A new line within a block.
    mutating func line() { out.append(UInt8(ascii: "\n")) }

    private mutating func begin(_ block: Block) {
        if block == .item {
            out.append("\n- ")
        } else if open != nil {
            out.append("\n\n")
        }
        open = block
    }

    // MARK: Words

    mutating func literal(_ literal: StaticString) { out.append(literal) }
    mutating func number(_ number: Int, width: Int = 1) { out.append(decimal: number, width: width) }
    mutating func text(_ text: Text) { out.append(text) }
}
