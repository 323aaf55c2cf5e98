CREATE TABLE departments (
  hospital INTEGER NOT NULL,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  head INTEGER,
  parent INTEGER,
  CONSTRAINT departments_key PRIMARY KEY (hospital, number),
  CONSTRAINT department_head FOREIGN KEY (head) REFERENCES doctors (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT department_parent FOREIGN KEY (hospital, parent) REFERENCES departments (hospital, number)
);

CREATE TABLE doctors (
  id INTEGER PRIMARY KEY,
  hospital INTEGER NOT NULL,
  department INTEGER NOT NULL,
  name TEXT NOT NULL,
  mentor INTEGER REFERENCES doctors (id),
  CONSTRAINT works_in FOREIGN KEY (hospital, department) REFERENCES departments (hospital, number)
);

CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  born DATE NOT NULL,
  doctor INTEGER REFERENCES doctors (id) DEFERRABLE,
  CHECK (born > '1900-01-01')
);

CREATE TABLE visits (
  patient INTEGER NOT NULL REFERENCES patients (id),
  at TIMESTAMP NOT NULL,
  doctor INTEGER NOT NULL REFERENCES doctors (id),
  hospital INTEGER,
  department INTEGER,
  PRIMARY KEY (patient, at),
  UNIQUE (doctor, at),
  FOREIGN KEY (hospital, department) REFERENCES departments (hospital, number) ON DELETE SET NULL
);

CREATE TABLE bills (
  patient INTEGER NOT NULL,
  at TIMESTAMP NOT NULL,
  cents BIGINT NOT NULL,
  FOREIGN KEY (patient, at) REFERENCES visits
);
