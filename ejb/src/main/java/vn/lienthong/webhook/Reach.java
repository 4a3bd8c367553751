package vn.lienthong.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;

/** Which addresses a webhook may lie at: none of this machine and of networks that are not public, unless the environment allows it. */
record Reach(boolean inside) {

    private static final String VARIABLE = "LIENTHONG_WEBHOOK_PRIVATE";

    static Reach fromEnvironment() {
        return new Reach(Optional.ofNullable(System.getProperty("env." + VARIABLE, System.getenv(VARIABLE)))
                .filter("true"::equalsIgnoreCase)
                .isPresent());
    }

    boolean allows(InetAddress address) {
        return inside || !special(address);
    }

    private static boolean special(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || address instanceof Inet4Address && special4(address.getAddress())
                || address instanceof Inet6Address && special6(address.getAddress());
    }

    /** "This" network, shared 100.64/10, protocol 192.0.0/24, benchmarks 198.18/15, reserved 240/4. */
    private static boolean special4(byte[] bytes) {
        var first = Byte.toUnsignedInt(bytes[0]);
        var second = Byte.toUnsignedInt(bytes[1]);
        return first == 0
                || first == 100 && (second & 0xC0) == 64
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second & 0xFE) == 18
                || first >= 240;
    }

    /** Everything but global unicast 2000::/3, and there not 6to4 and Teredo, which carry an IPv4 address. */
    private static boolean special6(byte[] bytes) {
        var global = (bytes[0] & 0xE0) == 0x20;
        var sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        var teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return !global || sixToFour || teredo;
    }
}
