CREATE TABLE departments (
  hospital integer,
  number integer,
  name text NOT NULL,
  head integer,
  parent integer,
  CONSTRAINT departments_key PRIMARY KEY (hospital, number),
  CONSTRAINT department_parent FOREIGN KEY (hospital, parent) REFERENCES departments (hospital, number)
);

CREATE TABLE doctors (
  id integer PRIMARY KEY,
  hospital integer NOT NULL,
  department integer NOT NULL,
  name text NOT NULL,
  mentor integer REFERENCES doctors,
  CONSTRAINT works_in FOREIGN KEY (hospital, department) REFERENCES departments
);

ALTER TABLE departments ADD CONSTRAINT department_head FOREIGN KEY (head) REFERENCES doctors DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE patients (
  id integer PRIMARY KEY,
  born date NOT NULL CHECK (born > DATE '1900-01-01'),
  doctor integer REFERENCES doctors DEFERRABLE
);

CREATE TABLE visits (
  patient integer REFERENCES patients,
  at timestamptz,
  doctor integer NOT NULL REFERENCES doctors,
  hospital integer,
  department integer,
  PRIMARY KEY (patient, at),
  UNIQUE (doctor, at),
  FOREIGN KEY (hospital, department) REFERENCES departments ON DELETE SET NULL
);

CREATE TABLE bills (
  patient integer NOT NULL,
  at timestamptz NOT NULL,
  cents bigint NOT NULL,
  FOREIGN KEY (patient, at) REFERENCES visits MATCH FULL
);

CREATE TABLE rooms (
  id integer PRIMARY KEY,
  booked int4range NOT NULL,
  EXCLUDE USING gist (booked WITH &&)
);
