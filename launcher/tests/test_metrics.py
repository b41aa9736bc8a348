import unittest

from launcher.process import metrics

TEXT = """# TYPE http_server_requests_seconds histogram
http_server_requests_seconds_bucket{uri="/graphql",status="200",le="0.01"} 90
http_server_requests_seconds_bucket{uri="/graphql",status="200",le="0.1"} 99
http_server_requests_seconds_bucket{uri="/graphql",status="200",le="+Inf"} 100
http_server_requests_seconds_count{uri="/graphql",status="200"} 100
http_server_requests_seconds_count{uri="/media/{name}",status="200"} 5
http_server_requests_seconds_count{uri="/actuator/prometheus",status="200"} 7
jvm_threads_live_threads 20
"""


class MetricsTest(unittest.TestCase):
    def test_counts_requests_without_questions_about_health(self) -> None:
        self.assertEqual(105, metrics.parse(TEXT).requests)

    def test_prefers_operations_where_they_are_measured(self) -> None:
        operations = 'stoa_graphql_requests_seconds_count{operation="Browse",outcome="ok"} 3\n'
        self.assertEqual(3, metrics.parse(TEXT + operations).requests)

    def test_reads_percentiles_from_a_histogram(self) -> None:
        traffic = metrics.parse(TEXT)
        self.assertEqual((0.01, 0.1), (traffic.percentile(0.5), traffic.percentile(0.99)))

    def test_says_nothing_where_nothing_is_measured(self) -> None:
        self.assertIsNone(metrics.parse("").percentile(0.99))
        self.assertIsNone(metrics.read("http://127.0.0.1:9/actuator/prometheus"))
