// swift-tools-version: 6.0
import PackageDescription

/// One row of the module table: a module, the modules it may import, and the packages it may import.
/// `Tests/ArchitectureTests` reads these rows as text and refuses an import that is not in them.
struct Module {
  let name: String
  let uses: [String]
  let packages: [String]

  init(_ name: String, uses: [String], packages: [String] = []) {
    self.name = name
    self.uses = uses
    self.packages = packages
  }
}

let modules = [
  Module("Diagnostics", uses: []),
  Module("Markup", uses: []),
  Module("Fields", uses: ["Diagnostics"], packages: ["Yams"]),
  Module("Tables", uses: ["Fields", "Diagnostics"]),
  Module("Indicators", uses: ["Tables", "Fields", "Diagnostics"], packages: ["BigInt"]),
  Module("Figures", uses: ["Indicators", "Tables", "Fields", "Diagnostics"]),
  Module("Charting", uses: ["Markup", "Diagnostics"]),
  Module("Documents", uses: ["CCmark", "Fields", "Diagnostics"]),
  Module("Papers", uses: ["Documents", "Figures", "Indicators", "Tables", "Fields", "Diagnostics"]),
  Module(
    "Pages",
    uses: [
      "Papers", "Documents", "Figures", "Indicators", "Tables", "Charting", "Fields", "Markup", "Diagnostics",
    ], packages: ["Mustache", "Crypto"]),
  Module("Starting", uses: ["Papers", "Indicators", "Diagnostics"]),
  Module(
    "scrutineer", uses: ["Pages", "Starting", "Diagnostics"], packages: ["ArgumentParser", "FlyingSocks"]),
  Module("bench", uses: ["Papers", "Figures", "Indicators", "Tables", "Fields", "Charting", "Diagnostics"]),
]

/// Which package each product comes from.
let products: [String: Target.Dependency] = [
  "Yams": .product(name: "Yams", package: "Yams"),
  "BigInt": .product(name: "BigInt", package: "BigInt"),
  "Mustache": .product(name: "Mustache", package: "swift-mustache"),
  "ArgumentParser": .product(name: "ArgumentParser", package: "swift-argument-parser"),
  "Crypto": .product(name: "Crypto", package: "swift-crypto"),
  "FlyingSocks": .product(name: "FlyingSocks", package: "FlyingFox"),
]

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The modules that are programs; the second measures the first's parts and is not shipped.
let programs = ["scrutineer", "bench"]

/// A module's target.
func target(_ module: Module) -> Target {
  let dependencies =
    module.uses.map { Target.Dependency.target(name: $0) } + module.packages.compactMap { products[$0] }
  return programs.contains(module.name)
    ? .executableTarget(name: module.name, dependencies: dependencies, swiftSettings: settings)
    : .target(
      name: module.name, dependencies: dependencies, swiftSettings: settings,
      plugins: module.name == "Starting" ? ["EmbedFiles"] : [])
}

/// A module's tests: what the module itself may use, and the module.
func tests(_ name: String, of module: Module) -> Target {
  .testTarget(
    name: name,
    dependencies: ([module.name] + module.uses).map { .target(name: $0) },
    exclude: ["ChartingTests": ["Goldens"], "IndicatorsTests": ["Vectors"]][name] ?? [],
    swiftSettings: settings)
}

let package = Package(
  name: "scrutineer",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "scrutineer", targets: ["scrutineer"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    // templates/ and starter/ go inside the program, so that `init` works wherever the program is copied to.
    .executableTarget(name: "embed", path: "Plugins/embed", swiftSettings: settings),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
  ]
    + modules.map(target)
    + modules.filter { $0.name != "bench" }
    .map { tests($0.name == "scrutineer" ? "ProgramTests" : $0.name + "Tests", of: $0) },
  swiftLanguageModes: [.v6]
)
