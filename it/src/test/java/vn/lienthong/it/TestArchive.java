package vn.lienthong.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that ships, with one more web module that holds a test class and what it needs. */
public final class TestArchive {

    private static final File SHIPPED = new File(System.getProperty("lienthong.archive"));
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String LIBRARIES = "<library-directory>";
    private static final String MODULE =
            "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

    private TestArchive() {}

    public static EnterpriseArchive with(Class<?>... classes) {
        return with(tests(classes));
    }

    /** With a mail server that the test starts and stops inside the server. */
    public static EnterpriseArchive withMailServer(Class<?>... classes) {
        return with(tests(classes)
                .addAsLibraries(jarOf(GreenMail.class))
                .setManifest(new StringAsset(
                        "Dependencies: jakarta.mail.api services, org.eclipse.angus.mail, org.slf4j\n")));
    }

    private static WebArchive tests(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(classes)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static EnterpriseArchive with(WebArchive tests) {
        var archive = ShrinkWrap.create(ZipImporter.class, "lienthong.ear")
                .importFrom(SHIPPED)
                .as(EnterpriseArchive.class);
        var descriptor = descriptor(archive).replace(LIBRARIES, MODULE + LIBRARIES);
        return archive.setApplicationXML(new StringAsset(descriptor)).addAsModule(Testable.archiveToTest(tests));
    }

    private static String descriptor(EnterpriseArchive archive) {
        try (var content = archive.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
