// The phone's operations as Kotlin: a library with nothing of Android in it, for an app to depend on.
plugins {
    kotlin("jvm") version "2.2.20"
    id("com.apollographql.apollo") version "5.0.1"
}

dependencies {
    api("com.apollographql.apollo:apollo-runtime:5.0.1")
}

apollo {
    service("stoa") {
        packageName.set("dev.stoa.mobile.api")
        schemaFiles.from("../../schema/api.graphql")
        srcDir("../../schema/operations/mobile")
        includes.add("*.graphql")

        mapScalar("Decimal", "java.math.BigDecimal", "dev.stoa.mobile.DecimalAdapter")
        mapScalar("DateTime", "java.time.Instant", "dev.stoa.mobile.DateTimeAdapter")
        mapScalarToKotlinString("CountryCode")
        mapScalarToKotlinString("CurrencyCode")

        // What a router in production has to know before this client is released: build/generated/manifest/apollo/stoa.
        operationManifestFormat.set("persistedQueryManifest")
    }
}
