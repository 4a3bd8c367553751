package vn.lienthong.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Refuses a port that somebody else listens on. Done before anything starts: a database client on a
 * taken port does not fail, it talks to the stranger there.
 */
final class PortCheck {

    private PortCheck() {}

    static void require(int port, String purpose, String variable) {
        if (isTaken(port)) {
            throw CannotStart.because(
                    "Port %d, meant for %s, is in use by another program: stop that program or set %s to a free port.",
                    port, purpose, variable);
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw CannotStart.after(e, "This machine has no free port left: %s.", e.getMessage());
        }
    }

    private static boolean isTaken(int port) {
        return !canListen("127.0.0.1", port) || !canListen("::1", port) && canListen("::1", 0);
    }

    private static boolean canListen(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
