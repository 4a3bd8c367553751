package vn.lienthong.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.TypedQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.OrganizationFixture;

class FirstRowTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    @BeforeEach
    void aProvinceWithItsUnits() {
        OrganizationFixture.smallProvince(database.entityManager());
    }

    private TypedQuery<String> codes(String condition) {
        return database.entityManager()
                .createQuery("select u.code from Unit u where " + condition + " order by u.code", String.class);
    }

    @Test
    void ofSeveralRowsTheFirstIsTakenAndNoOtherAskedFor() {
        var query = codes("u.code like 'H05.0%'");

        assertThat(FirstRow.of(query)).contains("H05.01");
        assertThat(query.getMaxResults()).isEqualTo(1);
    }

    @Test
    void whereThereIsNoneThereIsNone() {
        assertThat(FirstRow.of(codes("u.code = 'H99'"))).isEmpty();
    }

    @Test
    void aQueryInSqlIsToldItsType() {
        var query = database.entityManager().createNativeQuery("select code from unit order by code", String.class);

        assertThat(FirstRow.of(query, String.class)).contains("H05");
    }
}
