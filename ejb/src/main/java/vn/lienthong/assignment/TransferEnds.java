package vn.lienthong.assignment;

import java.util.Optional;

/** The other ends of transferred work, as far as a person may see them: where it came from, and where it went. */
public record TransferEnds(Optional<TransferView> cameFrom, Optional<TransferView> wentTo) {

    /** It was never transferred. */
    public static final TransferEnds NONE = new TransferEnds(Optional.empty(), Optional.empty());
}
