-- the history of a part says who issued the whole, and no longer that the system did
update timeline_entry t
set official_name = w.official_name, post_title = w.post_title, post_title_en = w.post_title_en, capacity = w.capacity,
    acting_for = w.acting_for, acting_for_en = w.acting_for_en, decision_number = w.decision_number, decision_date = w.decision_date
from assignment a join timeline_entry w on w.case_file_id = a.parent_id and w.event = 'ISSUED'
where a.fan_out_unit_id is not null and t.case_file_id = a.id and t.event = 'ISSUED' and t.official_name = '';
