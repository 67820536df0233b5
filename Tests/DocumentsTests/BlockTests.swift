import Diagnostics
import Documents
import Fields
import Testing

@Suite struct BlockTests {
  private func blocks(_ text: String) -> [Block] {
    read(text).0.parts.compactMap { part in
      if case .block(let block) = part { return block }
      return nil
    }
  }

  @Test("a yaml block with a name stands between stretches of prose")
  func aYamlBlockWithANameStandsBetweenStretchesOfProse() {
    let text =
      "---\na: b\n---\nOne `= x`\n\n```yaml chart\nindicator: pi4\nkind: trend\n```\n\n~~~ yaml   tiles\n~~~\nTwo `= y`\n"
    let (document, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(html(of: document) == "<p>One {0}</p>\n{chart}{tiles}<p>Two {1}</p>\n")
    #expect(document.parts.count == 4)
    let blocks = blocks(text)
    #expect(
      blocks.map(\.place) == [
        Place("a.md", line: 6, column: 1, width: 13), Place("a.md", line: 11, column: 1, width: 16),
      ])
    #expect(blocks.first?.fields.texts.map(\.text) == ["pi4", "trend"])
    #expect(blocks.first?.fields.texts.map(\.place.line) == [7, 8])
    #expect(blocks.last?.fields.kind == "nothing")
  }

  @Test(
    "other code stays code",
    arguments: [
      "```yaml\na: b\n```", "```\na: b\n```", "```yamlchart\na: b\n```", "    ```yaml chart", "```swift chart\n```",
    ])
  func otherCodeStaysCode(_ text: String) {
    #expect(problems(in: text).isEmpty)
    #expect(blocks(text).isEmpty)
    #expect(html(of: read(text).0).hasPrefix("<pre><code"))
  }

  @Test(
    "a block that cannot be used is an error",
    arguments: [
      (
        "- a\n\n  ```yaml chart\n  a: b\n  ```\n",
        [
          "3:3+13 error: a 'chart' block cannot stand inside a list or quotation [block] (move it out, with an empty line before it and no indentation)"
        ]
      ),
      (
        "> ```yaml chart\n> ```\n",
        [
          "1:1+15 error: a 'chart' block cannot stand inside a list or quotation [block] (move it out, with an empty line before it and no indentation)"
        ]
      ),
      (
        "> [!NOTE]\n> ```yaml chart\n> ```\n",
        [
          "2:1+15 error: a 'chart' block cannot stand inside a list or quotation [block] (move it out, with an empty line before it and no indentation)"
        ]
      ),
      (
        "```yaml chart of pi4\n```\n",
        [
          "1:1+20 error: a block has one name, but this one has 3 [block] (write 'yaml chart' and put the rest into lines below)"
        ]
      ),
      (
        "```yaml chart\na: b\n",
        [
          "1:1+13 error: the 'chart' block has no end, so it takes the rest of the document [block] (add a line ``` below its last line)"
        ]
      ),
      (
        "a\n\n```yaml chart\na: b\na: c\n```\n",
        ["5:1+1 error: the key 'a' is given twice [duplicate-key] (keep one of them)"]
      ),
    ])
  func aBlockThatCannotBeUsedIsAnError(_ text: String, _ expected: [String]) {
    #expect(problems(in: text) == expected)
  }
}
