import ApolloAPI

/// Moment in UTC as RFC 3339 text, which `ISO8601DateFormatter` reads.
public typealias DateTime = String
