-- the day on which the assigner last reminded the unit by hand: one reminder a day is enough
alter table assignment
    add column reminded_on date;
