import CCmark

/// A node of libcmark's tree, borrowed: it must not outlive the `Markdown.withTree` that lent it.
struct Node: Hashable {
  fileprivate let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var children: [Node] { children(upTo: .max) }
  var isQuote: Bool { kind == CMARK_NODE_BLOCK_QUOTE }
  var isTopLevel: Bool { parent?.kind == CMARK_NODE_DOCUMENT }

  /// The first of the node's children.
  func children(upTo limit: Int) -> [Node] {
    var (found, child): ([Node], Node?) = ([], firstChild)
    while let current = child, found.count < limit {
      found.append(current)
      child = current.next
    }
    return found
  }

  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// A number that passes leave on a node for each other; 0 unless set.
  var tag: Int {
    get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: String {
    get { Self.string(cmark_node_get_literal(pointer)) }
    nonmutating set { cmark_node_set_literal(pointer, newValue) }
  }

  /// The destination of a link or image.
  var url: String {
    get { Self.string(cmark_node_get_url(pointer)) }
    nonmutating set { cmark_node_set_url(pointer, newValue) }
  }

  /// The title of a link or image.
  var title: String {
    get { Self.string(cmark_node_get_title(pointer)) }
    nonmutating set { cmark_node_set_title(pointer, newValue) }
  }

  /// The info string of a fenced code block.
  var fenceInfo: String {
    get { Self.string(cmark_node_get_fence_info(pointer)) }
    nonmutating set { cmark_node_set_fence_info(pointer, newValue) }
  }

  /// The node and what is below it as HTML, in libcmark's safe mode.
  var html: String {
    guard let rendered = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    return String(cString: rendered)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

// MARK: - Changing the tree

extension Node {
  /// A custom node writes its two texts around its children. It belongs to nobody until it is put into a tree.
  private static func custom(_ kind: cmark_node_type, _ enter: String, _ exit: String) -> Node? {
    guard let node = Node(cmark_node_new(kind)) else { return nil }
    cmark_node_set_on_enter(node.pointer, enter)
    cmark_node_set_on_exit(node.pointer, exit)
    return node
  }

  /// Takes the node and what is below it out of the tree and frees it.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Puts a custom node, with this node's children, in this node's stead; this node is freed.
  @discardableResult
  func replace(with kind: cmark_node_type, enter: String, exit: String = "", keepingChildren: Bool = true) -> Node? {
    guard let custom = Self.custom(kind, enter, exit) else { return nil }
    if keepingChildren { custom.adopt(children) }
    cmark_node_insert_before(pointer, custom.pointer)
    remove()
    return custom
  }

  /// Puts a new custom node before this one.
  @discardableResult
  func insertBefore(_ kind: cmark_node_type, enter: String, exit: String = "") -> Node? {
    guard let custom = Self.custom(kind, enter, exit) else { return nil }
    cmark_node_insert_before(pointer, custom.pointer)
    return custom
  }

  /// Puts a new custom node after this one.
  @discardableResult
  func insertAfter(_ kind: cmark_node_type, enter: String, exit: String = "") -> Node? {
    guard let custom = Self.custom(kind, enter, exit) else { return nil }
    cmark_node_insert_after(pointer, custom.pointer)
    return custom
  }

  /// Sets what a custom node writes before its children.
  func setEnter(_ text: String) { cmark_node_set_on_enter(pointer, text) }

  /// Puts a new custom node before this node's children.
  @discardableResult
  func prepend(_ kind: cmark_node_type, enter: String, exit: String = "") -> Node? {
    guard let custom = Self.custom(kind, enter, exit) else { return nil }
    cmark_node_prepend_child(pointer, custom.pointer)
    return custom
  }

  /// Puts a new custom node after this node's children.
  @discardableResult
  func append(_ kind: cmark_node_type, enter: String, exit: String = "") -> Node? {
    guard let custom = Self.custom(kind, enter, exit) else { return nil }
    cmark_node_append_child(pointer, custom.pointer)
    return custom
  }

  /// Moves nodes, from this tree or another, to the end of this node's children.
  func adopt(_ nodes: [Node]) {
    for node in nodes {
      cmark_node_unlink(node.pointer)
      cmark_node_append_child(pointer, node.pointer)
    }
  }
}
