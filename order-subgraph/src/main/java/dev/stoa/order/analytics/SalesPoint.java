package dev.stoa.order.analytics;

import java.time.Instant;

/** A step of a period. */
record SalesPoint(Instant startsAt, SalesFigures figures) {}
