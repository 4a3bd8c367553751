package vn.lienthong.matter;

import java.util.Optional;

/**
 * Which matters a person wants to see.
 *
 * @param flow the key of the model
 * @param unit the code of the unit that began it
 * @param words found in number, title and what was filled in; tones and case do not matter; empty for no such wish
 * @param inClass how they stand against their deadline
 */
public record MatterFilter(
        Optional<MatterState> state,
        Optional<String> flow,
        Optional<String> unit,
        String words,
        Optional<MatterClass> inClass) {

    public static final MatterFilter ALL =
            new MatterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
}
