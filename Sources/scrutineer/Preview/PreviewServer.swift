import FlyingSocks
import Foundation

/// Answers browsers on this computer: one request for each connection, no more of HTTP than a preview needs.
struct PreviewServer {
  /// The port that is listened on.
  let port: UInt16
  private let listener: AsyncSocket
  private let pool: any AsyncSocketPool

  /// The most that a request may hold; a browser's is a tenth of it.
  private static let longest = 64 * 1024

  /// Listens on a port of 127.0.0.1, or on a free one where it is 0.
  init(port: UInt16) async throws {
    let pool = SocketPool<Poll>.make()
    try await pool.prepare()
    let socket = try Socket(domain: Int32(AF_INET))
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
    try socket.listen()
    if case .ip4(_, let taken) = try socket.sockname() { self.port = taken } else { self.port = port }
    listener = try AsyncSocket(socket: socket, pool: pool)
    self.pool = pool
  }

  /// Answers until it is cancelled.
  func run(_ answer: @escaping @Sendable (_ request: PreviewRequest?) async -> PreviewAnswer) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await pool.run() }
      for try await connection in listener.sockets {
        group.addTask {
          // A browser that goes away before its answer is no problem of ours.
          try? await Self.serve(connection, answer)
          try? connection.close()
        }
      }
    }
  }

  private static func serve(
    _ connection: AsyncSocket, _ answer: @Sendable (PreviewRequest?) async -> PreviewAnswer
  ) async throws {
    var head: [UInt8] = []
    let end = Array("\r\n\r\n".utf8)
    while head.count < longest, head.firstRange(of: end) == nil { head += try await connection.read(atMost: 4096) }
    let request = PreviewRequest(head)
    try await connection.write(Data(await answer(request).bytes(withBody: request?.method != "HEAD")))
  }
}
