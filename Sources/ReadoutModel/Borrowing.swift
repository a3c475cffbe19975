extension Array {
    /// Calls `body` with each element and its index, in order, where it lies.
    ///
    /// A loop copies each element into its variable, which counts a reference for each object that the element holds;
    /// this does not.
    @inlinable @inline(__always)
    public func forEachIndexed(_ body: (Int, Element) -> Void) {
        withUnsafeBufferPointer { elements in
            for index in elements.indices { body(index, elements[index]) }
        }
    }

    /// Calls `body` with the element at `index`, where it lies. Nothing is copied where `body` hands it to a function that
    /// is not inlined; an inlined one that changes something else makes the compiler copy it.
    @inlinable @inline(__always)
    public func withElement<Result>(at index: Int, _ body: (Element) -> Result) -> Result {
        withUnsafeBufferPointer { body($0[index]) }
    }

    /// The index of the first element for which `isWanted` holds; nothing is copied.
    @inlinable @inline(__always)
    public func firstPosition(_ isWanted: (Element) -> Bool) -> Int? {
        withUnsafeBufferPointer { elements in
            for index in elements.indices where isWanted(elements[index]) { return index }
            return nil
        }
    }
}
