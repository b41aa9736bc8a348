import ApolloAPI

/// ISO 3166-1 alpha-2 country code, for example `DE`.
public typealias CountryCode = String
