import ReadoutModel
import ReadoutSyntax
import Testing

/// UUIDs of version 5 in the URL namespace. The lengths go round the blocks of SHA-1: its padding has all its cases.
@Suite struct UUIDTests {
    private func uuid(_ name: String) -> String {
        var out = ByteBuffer()
        Text(name).withBytes { UUID5(url: $0) }.append(to: &out)
        return out.string
    }

    /// Made by Python's `uuid.uuid5(uuid.NAMESPACE_URL, name)`.
    @Test(arguments: [
        ("http://www.example.com/", "fcde3c85-2270-590f-9e7c-ee003d65e0e2"),
        ("https://www.example.com", "a0787afd-c170-5773-8d60-02739168de9f"),
        ("http://python.org/", "4c565f0d-3f5a-5890-b41b-20cf47701c5e"),
        ("https://example.org/readout/summit/beijing-2023-06", "7a910523-7bd4-51c3-bd33-ce5247bc831e"),
        ("https://例え.jp/é", "aa2cf01c-5c1f-5012-8b33-c9cf4a19fc94"),
    ])
    func ofAddresses(_ name: String, _ expected: String) { #expect(uuid(name) == expected) }

    @Test(arguments: [
        (0, "1b4db7eb-4057-5ddf-91e0-36dec72071f5"), (1, "e1407479-3136-56c0-9908-bb02fb0339e2"),
        (3, "23932b60-2cbd-5366-9c36-8b374f1954a5"), (36, "2910bffe-64cc-5a77-b731-bc7fe9c10c78"),
        (37, "3218ba48-42c9-5601-8ef5-71745996d9da"), (38, "1692765d-1c95-5ac5-a073-ac1b4660febe"),
        (39, "615eac0e-03db-567b-8580-916c1aca1cc2"), (40, "c5c985c8-6875-5a42-b6e3-2872703afed4"),
        (47, "60100e11-180f-59cb-911f-bdb3aa734c9d"), (48, "aa33c522-9edc-58a5-b5af-e2a12995886e"),
        (49, "5f34ff08-c93f-5aca-811f-32e7d0b994bd"), (55, "216292ab-33d5-55d9-9441-e27c6d581a9d"),
        (56, "699537c5-641d-5db1-8010-0f64002fd7ee"), (100, "864949eb-2508-5b93-a1e7-0fe6ca888495"),
        (103, "d95b9427-a1cc-5a01-876a-6367661db75c"), (104, "03762118-5c69-5fbd-8fe6-063863f5ae19"),
        (105, "a1552912-00b5-5a1f-9656-c5bda9d56c34"), (112, "237275f4-1121-5532-bfe3-f5091e4fce65"),
        (200, "7f4631a0-b493-5760-92a5-27e642bfb142"), (1000, "7f46a8f9-f8ba-5a67-983a-ffc2101475df"),
    ])
    func ofEveryLength(_ count: Int, _ expected: String) {
        #expect(uuid(String(repeating: "a", count: count)) == expected)
    }

    @Test func isOfVersion5AndDistinct() {
        let all = (0..<500).map { uuid("https://example.org/\($0)") }
        #expect(Set(all).count == 500)
        #expect(all.allSatisfy { Array($0)[14] == "5" && "89ab".contains(Array($0)[19]) && $0.count == 36 })
    }
}
