package vn.lienthong.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Persistence;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MappingTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    @Test
    void everyEntityFitsItsTable() {
        var settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", database.dataSource(),
                "hibernate.hbm2ddl.auto", "validate");
        try (var factory = Persistence.createEntityManagerFactory("lienthong", settings)) {
            assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThan(6);
        }
    }
}
