import Testing

@testable import Indicators

/// The distributions behind the limits, against values worked out to 40 digits (large degrees of freedom: to 15).
@Suite struct ConfidenceDistributionTests {
  @Test(
    "chi-squared has its known quantiles",
    arguments: [
      (1.0, 0.025, 0.00098206911717525602, 5.0238861873148889), (1, 0.001, 1.5707971492624899e-6, 10.827566170662732),
      (2, 0.025, 0.050635615968579754, 7.3777589082278725), (2, 0.001, 0.002001000667167067, 13.815510557964274),
      (3, 0.025, 0.21579528262389788, 9.3484036044961477), (3, 0.001, 0.024297585815692734, 16.266236196238131),
      (4, 0.025, 0.48441855708792982, 11.143286781877797), (4, 0.001, 0.090804035538979115, 18.466826952903171),
      (18, 0.025, 8.2307461947566649, 31.52637844038663), (18, 0.001, 4.9048488087275499, 42.312396331679966),
      (20, 0.025, 9.5907773922648674, 34.16960690283834), (20, 0.001, 5.9210407454875192, 45.314746618125861),
      (40, 0.025, 24.433039170807888, 59.341707143171201), (40, 0.001, 17.916426535252026, 73.401957518991043),
      (200, 0.025, 162.72798250184628, 241.05789550631092), (200, 0.001, 143.84279499000081, 267.54052782275719),
      (2000, 0.025, 1877.9460368153904, 2125.8423024497755), (2000, 0.001, 1810.2415818699532, 2201.1561965866292),
      (20_000, 0.025, 19609.904934520368, 20393.883649999767), (20_000, 0.001, 19387.64877164745, 20623.750449079074),
      (2e6, 0.025, 1996081.9666805877, 2003921.8219309007), (2e6, 0.001, 1993825.2346396304, 2006186.1647397089),
      (2e7, 0.025, 19987605.993768536, 20012397.7948432), (2e7, 0.001, 19980461.354378927, 20019550.045001853),
      (20_000_002, 0.025, 19987607.99314874, 20012399.795462996),
    ])
  func chiSquaredHasItsKnownQuantiles(_ degrees: Double, _ tail: Double, _ low: Double, _ high: Double) throws {
    let lower = try #require(ChiSquared.quantile(lower: tail, degrees: degrees))
    let upper = try #require(ChiSquared.quantile(upper: tail, degrees: degrees))
    #expect(isClose(lower, low, 1e-12), "\(lower)")
    #expect(isClose(upper, high, 1e-12), "\(upper)")
  }

  @Test(
    "Student's t has its known quantiles",
    arguments: [
      (1.0, 12.706204736174704, 318.30883898555044), (2, 4.3026527297494637, 22.327124770119875),
      (3, 3.1824463052837095, 10.214531852407386), (5, 2.5705818356363155, 5.8934295313560101),
      (10, 2.2281388519862747, 4.1437004940465897), (30, 2.0422724563012383, 3.3851848668293051),
      (100, 1.9839715185235523, 3.1737394937387829), (1000, 1.9623390808264085, 3.0984021639129229),
      (1e6, 1.9599663568141072, 3.0902404563165198), (1e7, 1.9599642217672055, 3.090233121180912),
    ])
  func studentsTHasItsKnownQuantiles(_ degrees: Double, _ usual: Double, _ sure: Double) throws {
    let (two, one) = (
      try #require(StudentT.quantile(upper: 0.025, degrees: degrees)),
      try #require(StudentT.quantile(upper: 0.001, degrees: degrees))
    )
    #expect(isClose(two, usual, 1e-12), "\(two)")
    #expect(isClose(one, sure, 1e-12), "\(one)")
  }

  @Test("the middle of a distribution is found too") func theMiddleOfADistributionIsFoundToo() throws {
    #expect(isClose(try #require(ChiSquared.quantile(lower: 0.5, degrees: 2)), 1.3862943611198906, 1e-14))
    #expect(isClose(try #require(ChiSquared.quantile(upper: 0.5, degrees: 2)), 1.3862943611198906, 1e-14))
    #expect(isClose(try #require(StudentT.quantile(upper: 0.25, degrees: 1)), 1, 1e-14))
    #expect(isClose(try #require(StudentT.quantile(upper: 0.25, degrees: 2)), 0.816496580927726, 1e-14))
  }

  @Test("a quantile gives its tail back") func aQuantileGivesItsTailBack() throws {
    var random = Seeded(1936)
    for _ in 0..<300 {
      let shape = Double.random(in: 0.1...2000, using: &random)
      let tail = Double.random(in: 1e-6...0.999, using: &random)
      let low = try #require(ChiSquared.quantile(lower: tail, degrees: 2 * shape)) / 2
      let high = try #require(ChiSquared.quantile(upper: tail, degrees: 2 * shape)) / 2
      #expect(isClose(IncompleteGamma(shape: shape, at: low).lower, tail, 1e-11), "\(shape) \(tail)")
      #expect(isClose(IncompleteGamma(shape: shape, at: high).upper, tail, 1e-11), "\(shape) \(tail)")
    }
  }

  @Test(
    "what is no distribution and no tail has no quantile",
    arguments: [
      (0, 4.0), (1, 4), (-0.1, 4), (.nan, 4), (0.025, 0), (0.025, -2), (0.025, .nan), (0.025, .infinity),
      (0.025, 1.1e8),
    ])
  func noQuantile(_ tail: Double, _ degrees: Double) {
    #expect(ChiSquared.quantile(lower: tail, degrees: degrees) == nil)
    #expect(ChiSquared.quantile(upper: tail, degrees: degrees) == nil)
    #expect(StudentT.quantile(upper: tail, degrees: degrees) == nil)
  }

  @Test(
    "logarithms and powers are the known ones",
    arguments: [
      (1.0, 0.0), (2, 0.6931471805599453), (10, 2.302585092994046), (0.1, -2.3025850929940455),
      (1e300, 690.7755278982137),
      (1.5, 0.4054651081081644), (0.7, -0.35667494393873245), (1e-300, -690.7755278982137),
    ])
  func logarithmsAndPowersAreTheKnownOnes(_ number: Double, _ logarithm: Double) {
    #expect(isClose(Logarithm.of(number), logarithm, 4e-16))
    #expect(isClose(exponential(logarithm), number, 2e-13))
    #expect(isClose(Logarithm.onePlus(number - 1), logarithm, number < 1e-10 ? .infinity : 1e-15))
  }

  @Test("a small excess keeps its digits and powers end at both sides") func extremes() {
    #expect(isClose(Logarithm.onePlus(1e-10), 9.9999999995e-11, 1e-15))
    #expect(isClose(Logarithm.onePlus(-1e-10), -1.00000000005e-10, 1e-15))
    #expect(exponential(0) == 1)
    #expect(exponential(-1e9) == 0)
    #expect(exponential(1e9) == .infinity)
    #expect(isClose(exponential(1), 2.718281828459045, 2e-16))
  }
}
