-- One row for each event. The key is what lets one of several writers through: a version of a case is written once.
-- The payload is all of the event; the columns beside it are there to be searched, and hold nothing that was said.
CREATE TABLE case_event (
  workflow    VARCHAR(100)             NOT NULL,
  case_id     VARCHAR(200)             NOT NULL,
  version     INTEGER                  NOT NULL,
  command     VARCHAR(100)             NOT NULL,
  state       VARCHAR(100)             NOT NULL,
  happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
  payload     TEXT                     NOT NULL,
  PRIMARY KEY (workflow, case_id, version)
)
