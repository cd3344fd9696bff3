//! Every test of the program, in one binary. The modules stand in reading order.

mod support;

mod tidy;

mod words;

mod guide;

mod profile;

mod store;

mod saving;

mod command_line;

mod screens;

mod real_window;

mod pictures;
