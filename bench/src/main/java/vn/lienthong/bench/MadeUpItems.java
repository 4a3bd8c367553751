package vn.lienthong.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Open work items that nobody gave, spread over all posts and over the days around today; gone when closed. */
final class MadeUpItems implements AutoCloseable {

    private static final String CASE_FILES = """
            insert into case_file (id, version, number, kind, title, keywords, opened_at)
            select gen_random_uuid(), 0, 'BENCH-' || n, 'ASSIGNMENT', 'Rà soát hạ tầng số đợt ' || n, '', now()
            from generate_series(%d, %d) n""";

    private static final String WORK_ITEMS = """
            insert into work_item (id, version, case_file_id, step_ref, model, model_version, step, name, unit_id, post_id,
                opened_at, due_on, state)
            select gen_random_uuid(), 0, f.id, f.number, 'bench', 1, 'bench', 'bench', p.unit_id, p.id,
                now() - random() * interval '30 days', current_date + (random() * 60)::int - 20, 'OPEN'
            from (select id, number, row_number() over () as n from case_file f where number like 'BENCH-%'
                and not exists (select 1 from work_item w where w.case_file_id = f.id)) f
            join (select id, unit_id, row_number() over (order by id) as n, count(*) over () as posts from post) p
                on p.n = f.n % p.posts + 1""";

    private final Connection connection;
    private int made;

    MadeUpItems(Connection connection) throws SQLException {
        this.connection = connection;
        remove();
    }

    void fillTo(int size) throws SQLException {
        if (size > made) {
            execute(CASE_FILES.formatted(made + 1, size));
            execute(WORK_ITEMS);
            made = size;
        }
        execute("analyze case_file, work_item");
    }

    private void remove() throws SQLException {
        execute("delete from work_item where model = 'bench'");
        execute("delete from case_file where number like 'BENCH-%'");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        remove();
        connection.close();
    }
}
