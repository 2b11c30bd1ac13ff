"""What goes on paper, painted with QPainter on any paint device (PDF, printer, picture).

May import: domain, words, PySide6.QtCore and QtGui, segno; escpos and PIL for receipt printers without a driver. No
widgets and no database: a sheet is painted from plain values, so that preview, printer and PDF are the same ink. A
page that goes to a customer as a file is HTML.
"""
