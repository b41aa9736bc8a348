import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from launcher.build import fingerprint, jars, layout, node_modules
from launcher.console import Step
from launcher.problem import Interrupted, Problem
from launcher.provision.java import Jdk
from launcher.provision.node import Node
from launcher.provision.toolbox import Toolbox
from launcher.settings import Settings
from launcher.tool import Tools


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return path


class BuildTest(unittest.TestCase):
    """A repository in a temporary folder, with a Maven, a JDK and a Node that are shell scripts."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        for name in jars.NAMES:
            source = self.root / jars.module(name) / "src" / "main" / "Shop.java"
            source.parent.mkdir(parents=True)
            source.write_text("class Shop {}")
        self.settings = Settings.of({"PATH": "/usr/bin:/bin"}, self.root)
        self.settings.make_folders()
        self.tools = Tools({})
        self.step = Step("Build", 0)
        self.mvn = script(
            self.root / "bin" / "mvn",
            'echo "$@" >> calls\nfor m in *-subgraph stripe-sandbox; do mkdir -p $m/target; echo jar > $m/target/$m-1.jar; done; echo jar > stripe-sandbox/target/stripe-sandbox.jar\n',
        )
        self.jdk = Jdk(self.root / "jdk", "25")
        self.java = script(self.root / "jdk" / "bin" / "java", self.JAVA)
        self.toolbox = Toolbox(self.jdk, Node(self.root / "node", "24"), str(self.mvn), None, None)

    JAVA = """
echo "$@" >> "$CALLS"
case "$*" in
  *jarmode*) for last; do :; done; for a in "$@"; do if [ "$p" = --destination ]; then echo jar > "$a/catalog-subgraph-1.jar"; fi; p=$a; done;;
  *AOTCacheOutput*) [ -z "$BROKEN" ] && echo cache > app.aot;;
esac
"""

    def calls(self) -> int:
        file = self.root / "calls"
        return len(file.read_text().splitlines()) if file.exists() else 0

    def build(self) -> None:
        jars.build(self.settings, self.toolbox, self.tools, self.step)

    def test_builds_once_and_again_after_a_change(self) -> None:
        self.build()
        self.build()
        self.assertEqual((1, "unchanged"), (self.calls(), self.step.detail))
        (self.root / "platform" / "src" / "main").mkdir(parents=True)
        (self.root / "platform" / "src" / "main" / "Money.java").write_text("class Money {}")
        self.build()
        self.assertEqual(2, self.calls())

    def test_builds_again_when_a_jar_is_gone(self) -> None:
        self.build()
        (self.root / "order-subgraph" / "target" / "order-subgraph-1.jar").unlink()
        self.build()
        self.assertEqual(2, self.calls())

    def test_asks_again_for_what_could_not_be_resolved(self) -> None:
        script(
            self.mvn,
            'echo "$@" >> calls\ncase "$*" in *-U*) for m in *-subgraph stripe-sandbox; do mkdir -p $m/target; echo jar > $m/target/$m-1.jar; done; echo jar > stripe-sandbox/target/stripe-sandbox.jar;; '
            '*) echo "[ERROR] Could not transfer artifact a:b"; exit 1;; esac\n',
        )
        self.build()
        self.assertEqual(2, self.calls())

    def test_starts_over_after_a_build_that_was_cut_off(self) -> None:
        self.build()
        half = self.root / "order-subgraph" / "target" / "classes" / "Half.class"
        half.parent.mkdir()
        half.touch()
        with self.assertRaises(Interrupted), jars.whole(self.settings):
            raise Interrupted
        self.assertTrue(half.exists())
        (self.root / "order-subgraph" / "src" / "main" / "Shop.java").write_text("class Shop { int z; }")
        self.build()
        self.assertFalse(half.exists())

    def test_does_not_start_over_after_a_compiler_error(self) -> None:
        kept = self.root / "order-subgraph" / "target" / "classes"
        kept.mkdir(parents=True)
        with self.assertRaises(Problem), jars.whole(self.settings):
            raise Problem("Order.java:[3,1] no")
        with jars.whole(self.settings):
            self.assertTrue(kept.exists())

    def test_shows_the_errors_of_a_failed_build(self) -> None:
        script(self.mvn, 'echo "$@" >> calls\necho "[INFO] fine"; echo "[ERROR] Order.java:[3,1] no"; exit 1\n')
        with self.assertRaises(Problem) as caught:
            self.build()
        self.assertEqual("[ERROR] Order.java:[3,1] no", caught.exception.tail)
        self.assertEqual(1, self.calls())

    def test_tells_where_maven_is(self) -> None:
        progress = jars.Progress(self.step)
        progress.see("[INFO] Downloaded from central: https://x/y.jar (1 kB at 2 kB/s)")
        progress.see("[INFO] Building Stoa catalog 0.1.0-SNAPSHOT                     [4/7]")
        self.assertEqual("Stoa catalog (4 of 7), 1 files downloaded", self.step.detail)

    def make(self, **more: str) -> layout.Layout:
        self.build()
        place = layout.folder(self.settings, self.jdk, "catalog")
        environment = {"PATH": "/usr/bin:/bin", "CALLS": str(self.root / "java-calls"), **more}
        return layout.make(self.settings, self.jdk, "catalog", place, environment, self.tools, self.step)

    def test_extracts_and_trains_with_the_flags_of_the_run(self) -> None:
        made = self.make()
        self.assertTrue(made.cached)
        self.assertEqual(made, layout.read(made.folder))
        run = layout.command(self.settings, self.jdk, "catalog", made)
        self.assertIn("-XX:AOTCache=app.aot", run)
        training = (self.root / "java-calls").read_text().splitlines()[-1].split()
        self.assertEqual(
            [word for word in run[1:] if "AOT" not in word],
            [word for word in training if "AOT" not in word and "spring" not in word],
        )

    def test_runs_without_a_cache_when_training_fails(self) -> None:
        made = self.make(BROKEN="yes")
        self.assertFalse(made.cached)
        self.assertNotIn("-XX:AOTCache=app.aot", layout.command(self.settings, self.jdk, "catalog", made))

    def test_does_not_take_an_untrained_layout_for_a_trained_one(self) -> None:
        trained = layout.folder(self.settings, self.jdk, "catalog")
        untrained = Settings.of({"STOA_AOT": "off"}, self.root)
        self.build()
        place = layout.folder(untrained, self.jdk, "catalog")
        made = layout.make(
            untrained, self.jdk, "catalog", place, {"CALLS": str(self.root / "java-calls")}, self.tools, self.step
        )
        self.assertFalse(made.cached)
        self.assertNotEqual(trained, made.folder)

    def test_takes_an_interrupted_layout_for_none(self) -> None:
        made = self.make()
        (made.folder / "layout.json").unlink()
        self.assertIsNone(layout.read(made.folder))

    def test_never_overwrites_and_keeps_what_a_process_still_uses(self) -> None:
        first = self.make()
        user = subprocess.Popen(["/bin/sleep", "60"], cwd=first.folder)
        self.addCleanup(user.wait)
        self.addCleanup(user.kill)
        (self.root / "catalog-subgraph" / "src" / "main" / "Shop.java").write_text("class Shop { int x; }")
        second = self.make()
        self.assertNotEqual(first.folder, second.folder)
        self.assertTrue((first.folder / "app.aot").exists())
        os.utime(first.folder / "layout.json", (1, 1))
        self.assertEqual(second, layout.latest(self.settings, "catalog"))

    def test_forgets_older_layouts(self) -> None:
        first = self.make()
        (self.root / "catalog-subgraph" / "src" / "main" / "Shop.java").write_text("class Shop { int y; }")
        self.make()
        self.assertFalse(first.folder.exists())

    def test_installs_node_packages_once_for_a_lock_file(self) -> None:
        web = self.root / "web"
        script(self.root / "node" / "npm", f'echo "$@" >> {self.root}/calls; mkdir -p node_modules\n')
        web.mkdir()
        (web / "package-lock.json").write_text("{}")
        for _ in range(2):
            node_modules.install(self.settings, web, self.toolbox, self.tools, self.step)
        self.assertEqual(1, self.calls())
        (web / "package-lock.json").write_text('{"changed": true}')
        node_modules.install(self.settings, web, self.toolbox, self.tools, self.step)
        self.assertEqual(2, self.calls())


class FingerprintTest(unittest.TestCase):
    def test_depends_on_names_and_content_but_not_on_what_is_generated(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            root = Path(name)
            (root / "src").mkdir()
            (root / "src" / "A.java").write_text("A")
            first = fingerprint.of(root, ["src", "missing"])
            (root / "src" / "target").mkdir()
            (root / "src" / "target" / "A.class").write_text("A")
            self.assertEqual(first, fingerprint.of(root, ["src"]))
            (root / "src" / "A.java").rename(root / "src" / "B.java")
            renamed = fingerprint.of(root, ["src"])
            self.assertNotEqual(first, renamed)
            self.assertNotEqual(renamed, fingerprint.of(root, ["src"], extra=["JDK 26"]))


if __name__ == "__main__":
    unittest.main()
