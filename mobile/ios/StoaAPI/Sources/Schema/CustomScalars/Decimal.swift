import ApolloAPI

/// Exact decimal number, as text with all its decimals: `12.50`. `Foundation.Decimal(string:)` reckons with it; a `Double` does not.
public typealias Decimal = String
