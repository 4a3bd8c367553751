-- All that the dashboard counts by, so that it reads an index and not the texts of the assignments.
create index assignment_statistics on assignment (directive_id)
    include (id, parent_id, lead_unit_id, issuer_unit_id, state, standing, light, deadline, issued_on, submitted_on, completed_on);
create index assignment_deadline on assignment (deadline, id);
