package clinic.frontdesk.example.server.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Payara Micro, which this file contains, with the application in it. Its {@link Port} is closed at first. */
final class Payara {

    private static final String CONFIG = "configs.config.server-config.network-config.";
    private static final String HTTP = CONFIG + "protocols.protocol." + Port.NAME + ".http.";

    /** The container has pages of its own beside the application: /metrics, /health and /openapi. */
    private static final List<String> NO_OTHER_PAGES = List.of(
            "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "set-microprofile-healthcheck-configuration --enabled=false",
            "set-openapi-configuration --enabled=false");

    private final Defaults defaults;
    private final Object micro;

    private Payara(Defaults defaults, Object micro) {
        this.defaults = defaults;
        this.micro = micro;
    }

    /** Returns when the application was started, or could not be. */
    static Payara boot(Defaults defaults) throws ReflectiveOperationException, IOException {
        Path run = RunFolder.clean(defaults.data().resolve("run"));
        Path war = run.resolve("frontdesk.war");
        try (InputStream application = Payara.class.getResourceAsStream("/frontdesk.war")) {
            Files.copy(application, war);
        }
        // with --nocluster, --nohazelcast would be overlooked
        String[] arguments = {
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            OwnerOnly.folder(run.resolve("payara")).toString(),
            "--logproperties",
            LogSettings.write(run.resolve("logging.properties")).toString(),
            "--prebootcommandfile",
            Files.write(run.resolve("preboot"), commands(defaults)).toString(),
            "--deploy",
            war + ":/"
        };
        Object micro = Class.forName("fish.payara.micro.boot.PayaraMicroLauncher")
                .getMethod("create", String[].class)
                .invoke(null, (Object) arguments);
        return new Payara(defaults, micro);
    }

    private static List<String> commands(Defaults defaults) {
        List<String> settings = new ArrayList<>(List.of(
                Port.SETTINGS + "enabled=false",
                Port.SETTINGS + "address=127.0.0.1",
                Port.SETTINGS + "port=0",
                // the application does it, and knows what holds secrets
                HTTP + "compression=off",
                HTTP + "server-header=false",
                // what no browser asks for without TLS
                HTTP + "http2-enabled=false",
                HTTP + "websockets-support-enabled=false",
                HTTP + "xpowered-by=false"));
        PublicHost.of(defaults.publicUrl())
                .ifPresent(host -> host.settings().forEach(setting -> settings.add(HTTP + setting)));
        return Stream.concat(settings.stream().map(setting -> "set " + setting), NO_OTHER_PAGES.stream())
                .toList();
    }

    /** Whether the application is there. */
    boolean isDeployed() throws ReflectiveOperationException {
        Object runtime = call(micro, "fish.payara.micro.boot.PayaraMicroBoot", "getRuntime");
        Object names = call(runtime, "fish.payara.micro.PayaraMicroRuntime", "getDeployedApplicationNames");
        return names instanceof Collection<?> applications && !applications.isEmpty();
    }

    /** Where it listens. */
    Port port() {
        return new Port(micro.getClass().getClassLoader());
    }

    /** Whether the application answers that it can work. */
    boolean answers() throws IOException {
        InetAddress address = defaults.address();
        String host = address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        HttpURLConnection up = (HttpURLConnection)
                URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + defaults.port() + "/up")
                        .toURL()
                        .openConnection();
        return up.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    /** By an interface, since the class behind it isn't public. */
    private static Object call(Object target, String type, String method) throws ReflectiveOperationException {
        return target.getClass()
                .getClassLoader()
                .loadClass(type)
                .getMethod(method)
                .invoke(target);
    }
}
