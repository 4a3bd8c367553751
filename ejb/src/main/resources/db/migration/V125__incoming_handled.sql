-- what a receiving unit does with a document: who is to handle it, how and until when
alter table document_delivery add column instruction text not null default '';
alter table document_delivery add column process_by date;

-- a merger moves what came in to the successor: whom it was sent to and whose register counts it stay as they were
alter table document_delivery add column addressed_unit_id uuid references unit;
alter table document_delivery add column register_unit_id uuid references unit;
update document_delivery set addressed_unit_id = unit_id, register_unit_id = case when incoming_number is not null then unit_id end;
alter table document_delivery alter column addressed_unit_id set not null;
alter table document_delivery add check ((register_unit_id is null) = (incoming_number is null));
alter table document_delivery drop constraint document_delivery_document_id_unit_id_key;
alter table document_delivery add unique (document_id, addressed_unit_id);
drop index document_delivery_number;
create unique index document_delivery_number on document_delivery (register_unit_id, incoming_year, incoming_number);
create index document_delivery_unit on document_delivery (unit_id);
