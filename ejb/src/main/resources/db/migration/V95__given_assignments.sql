-- What somebody's units gave, for the sums of the overview: without it every assignment of the province is looked at.
create index assignment_issuer on assignment (issuer_unit_id);
