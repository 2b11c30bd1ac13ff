"""The program without a window: for morning schedules, scripts, and trying each service.

May import every room. A command reads its arguments, calls one service, and says what happened in the shop's
language; troubles go to standard error as one plain sentence with exit code 1, wrong usage exits with 2.
"""
