"""What a refresh is measured against: pandas and openpyxl on the same workbook, from file to file.

Reads the agenda, counts it by aim and rating, lists what is overdue, and saves the workbook with both as new sheets.
"""

import sys

import openpyxl
import pandas

source, target, today = sys.argv[1], sys.argv[2], pandas.Timestamp(sys.argv[3])

book = openpyxl.load_workbook(source)
header, *rows = book.worksheets[0].values
agenda = pandas.DataFrame(rows, columns=header)

counts = agenda.pivot_table(index="Aim", columns="RAG", values="Ref", aggfunc="count", fill_value=0).reset_index()
due = pandas.to_datetime(agenda["Due date"])
overdue = agenda[due < today].assign(Days=(today - due).dt.days).sort_values("Days", ascending=False)

for name, frame in {"Summary": counts, "Overdue": overdue}.items():
    sheet = book.create_sheet(name)
    sheet.append(list(frame.columns))
    for row in frame.itertuples(index=False):
        sheet.append(list(row))
book.save(target)
