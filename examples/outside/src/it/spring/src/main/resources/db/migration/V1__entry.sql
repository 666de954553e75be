create table entry (
    id bigint generated always as identity primary key,
    runner varchar(80) not null
);
