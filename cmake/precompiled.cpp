// A library must have a source; see sem_precompile().
