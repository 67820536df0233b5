import CCmark
import Diagnostics

extension Pass {
  /// Refuses images from other servers, and images without a description.
  static let images = Pass(name: "images") { root, composition in
    for visit in root.visits(CMARK_NODE_IMAGE) where !visit.insideImage {
      let (image, address) = (visit.node, Address(visit.node.url))
      let description = image.plainText.trimmed
      if image.url.hasPrefix("=") {
        let places = composition.locator.places(ofLink: visit, to: image.url)
        composition.report(.figureSyntax, at: places.words, "a figure is not an image", help: "leave out the '!'")
      } else if let scheme = address.scheme, !address.isSafe {
        composition.refuse(visit, scheme: scheme)
      } else if address.isRemote {
        let places = composition.locator.places(ofLink: visit, to: image.url)
        composition.report(
          .remoteImage, at: places.target, "this image comes from another server",
          help: "put a copy beside the document and write its file name")
      } else if description.isEmpty {
        let places = composition.locator.places(ofLink: visit, to: image.url)
        composition.report(
          .imageAlt, at: places.target, "this image has no description",
          help: "write what it shows between ![ and ]")
      }
      guard composition.output == .page, address.isRemote || image.url.hasPrefix("=") else { continue }
      image.replace(with: CMARK_NODE_CUSTOM_INLINE, enter: "")
    }
  }
}
