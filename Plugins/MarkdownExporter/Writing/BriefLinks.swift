import ReadoutModel

/// Links to the web, within a file, and to files beside it.
extension BriefWriter {
    /// Appends text that links to an address; where that is none of the web, both as text.
    mutating func link(_ title: UnsafeRawBufferPointer, to address: UnsafeRawBufferPointer) {
        // A title of white space alone would be an invisible link. In a cell the address cannot stand between angle
        // brackets, where a bar in it would end the cell.
        if !Text.hasInk(title), Text.hasInk(address) {
            return position.isCell ? link(address, to: address) : self.address(address)
        }
        guard MarkdownText.isWeb(address) else {
            text(title)
            mark(language.signs.open)
            text(address)
            mark(language.signs.close)
            return
        }
        beginLink()
        text(title)
        endLink(address)
    }

    /// Appends a word that links to an address; where that is none of the web, the word and the address.
    mutating func link(word: StaticString, to address: UnsafeRawBufferPointer) {
        guard MarkdownText.isWeb(address) else {
            mark(word)
            mark(" ")
            return text(address)
        }
        beginLink()
        mark(word)
        endLink(address)
    }

    /// Appends an address that links to itself.
    mutating func address(_ address: UnsafeRawBufferPointer) {
        if MarkdownText.isAutolink(address) {
            autolink(address)
        } else if MarkdownText.isWeb(address) {
            link(address, to: address)
        } else {
            text(address)
        }
    }

    /// Appends text that links to an anchor of the same file.
    mutating func link(_ title: UnsafeRawBufferPointer, toAnchor anchor: UnsafeRawBufferPointer) {
        beginLink()
        text(Text.hasInk(title) ? title : anchor)
        endLink(toAnchor: anchor)
    }

    /// Appends text that links to a file beside this one.
    mutating func link(_ title: UnsafeRawBufferPointer, toFile path: UnsafeRawBufferPointer) {
        beginLink()
        text(title)
        endLink(path)
    }
}
