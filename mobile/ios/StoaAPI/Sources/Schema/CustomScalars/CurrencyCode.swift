import ApolloAPI

/// ISO 4217 currency code, for example `EUR`.
public typealias CurrencyCode = String
