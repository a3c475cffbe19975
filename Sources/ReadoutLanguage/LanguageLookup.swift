import ReadoutModel

extension Language {
    /// The language with this tag, as its file spells it; `nil` where there is none.
    public static func named(_ tag: String) -> Language? {
        all.first { language in
            UnsafeBufferPointer(start: language.tag.utf8Start, count: language.tag.utf8CodeUnitCount)
                .elementsEqual(tag.utf8)
        }
    }

    /// The language for a document with this BCP 47 tag, English where there is none.
    public static func forDocument(tagged tag: Text) -> Language {
        tag.withBytes { bytes in choices.first { $0.choice.takes(bytes) }?.language } ?? english
    }
}
