//! Every test of the program, in one binary. The modules stand in reading order.

mod support;

mod pictures;
