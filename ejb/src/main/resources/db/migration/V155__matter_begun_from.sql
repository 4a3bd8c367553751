-- what a matter has begun is looked for from there
create index matter_begun_from on matter (begun_from) where begun_from is not null;
