"""Serves a table by csv-reconcile on loopback, and prints the port: reconcile.py TABLE ID_COLUMN NAME_COLUMN."""

import sys
import tempfile

from csv_reconcile import create_app, initdb
from werkzeug.serving import make_server

table, id_column, name_column = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    app = create_app(instance_path=folder)
    with app.app_context():
        initdb.init_db_with_context(table, id_column, name_column)
    server = make_server("127.0.0.1", 0, app)
    print(server.port, flush=True)
    server.serve_forever()
