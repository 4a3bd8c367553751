package vn.lienthong.seeds.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import vn.lienthong.seeds.SeedFiles;

/** The Vietnamese names of the units, as a document writes them. */
record UnitNames(Map<String, String> byCode) {

    static UnitNames read() throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var text = new InputStreamReader(new ByteArrayInputStream(SeedFiles.read("units.csv")), UTF_8);
        try (var rows = format.parse(text)) {
            return new UnitNames(rows.stream().collect(toMap(row -> row.get("code"), row -> row.get("name_vi"))));
        }
    }

    String of(String code) {
        return byCode.get(code);
    }

    String of(JsonArray codes) {
        return codes.getValuesAs(JsonString::getString).stream().map(this::of).collect(Collectors.joining("; "));
    }
}
