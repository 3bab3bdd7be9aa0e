using Karvan.Simulation;

namespace Karvan.Tests.Simulation;

internal delegate double Draw(ref RandomStream stream);
