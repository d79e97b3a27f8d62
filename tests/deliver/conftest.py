from tests.deliver.simulated import running_simulator, simulator

__all__ = ["running_simulator", "simulator"]
